/** Style sheets are gathered into `dist/webview.css` by the bundler. */
declare module '*.css';
