import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { loadWords } from '@/app/i18n/words';
import { startTranslation } from '@/shared/i18n/language';
import { publishPalette } from '@/shared/theme/palette';
import '@/shared/theme/base.css';

publishPalette(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
await startTranslation(loadWords);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
