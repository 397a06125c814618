/** The catalogue of messages: English is the reference, its ids are the only ids there are. */
import type { Messages as CompiledMessages } from '@lingui/core';
import type { englishMessages } from './locales/en/messages.ts';

export type MessageId = keyof typeof englishMessages & string;
export type Messages = CompiledMessages;

/** `core`: what the frame of the site and its front page say. `all`: that and every other page. `print`: what paper adds. */
export type CatalogueExtent = 'core' | 'all' | 'print';

const LOADERS = {
  en: {
    core: async () => (await import('./locales/en/core.ts')).coreMessages,
    print: async () => (await import('./locales/en/print.json')).default,
    all: async () => (await import('./locales/en/messages.ts')).englishMessages,
  },
} as const;

export type Language = keyof typeof LOADERS;

/** Every language that there is, the reference first. */
export const LANGUAGES: readonly Language[] = Object.keys(LOADERS).filter(isLanguage);

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LOADERS, tag);
}

/** Loads the catalogue of one language; the build has compiled each message to a form that needs no parser. */
export async function loadMessages(language: Language, extent: CatalogueExtent = 'all'): Promise<Messages> {
  return LOADERS[language][extent]();
}
