import { vi } from 'vitest';

// Set up before each test of src: all that a test without a browser of its own needs of one is its messages.
vi.mock('webextension-polyfill', async () => ({ default: { i18n: (await import('./english')).i18n } }));
