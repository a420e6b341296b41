import sans from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const root = document.documentElement;

try {
  root.dataset['theme'] = localStorage.getItem('theme') ?? '';
} catch {
  // Storage may be switched off: the system's colours are used.
}

root.dataset['script'] = '';
