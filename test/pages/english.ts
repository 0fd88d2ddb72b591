import messages from '../../public/_locales/en/messages.json';

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** What stands in for the browser's own `i18n` in tests: it shows English. */
export const i18n = {
  getUILanguage: () => 'en-GB',
  getMessage(name: string, values: string[] = []): string {
    const { message, placeholders = {} } = (messages as Record<string, Message>)[name] ?? { message: '' };
    return message
      .replaceAll(/\$(\w+)\$/g, (_, gap: string) => placeholders[gap.toLowerCase()]?.content ?? '')
      .replaceAll(/\$([1-9])/g, (_, number: string) => values[Number(number) - 1] ?? '')
      .replaceAll('$$', '$');
  },
};
