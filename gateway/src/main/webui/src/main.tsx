import './styles/uswds.scss';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/deals.css';
import './styles/pages.css';
import './styles/registry.css';
import './styles/licenses.css';
import './styles/reviews.css';
import './styles/policies.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from './api/client';
import { App } from './App';
import { renewAfterUpdate } from './shell/renewal';
import { followTheme } from './theme/theme';

renewAfterUpdate();
followTheme();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
