// The looks of the whole site come first, so that those of a part may differ.
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/chart.css';
import './ui/buttons.css';
import './theme/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
