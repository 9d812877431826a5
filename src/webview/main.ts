/** The page of the panel `collate.discrepancies`: draws what the editor tells it, and tells the editor what people ask for. */
import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-progress-ring/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { PanelPage, type EditorApi } from './panelPage';
import './panel.css';

declare function acquireVsCodeApi(): EditorApi;

const root = document.getElementById('root');
if (root) new PanelPage(root, acquireVsCodeApi()).start();
