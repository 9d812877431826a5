import { html, type TemplateResult } from 'lit';

/** A codicon that says nothing by itself: its meaning stands beside it as text. */
export const icon = (name: string, more = ''): TemplateResult =>
  html`<span class="codicon codicon-${name} ${more}" aria-hidden="true"></span>`;
