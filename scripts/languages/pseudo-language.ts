import type { Language, Message } from '../check/messages/language';

/** Each letter, and behind it the one that stands for it. */
const PAIRS =
  'aàbƀcćdđeéfƒgĝhĥiíjĵkķlĺmɱnñoóqʠrřsštţuúvṽwŵxẋyýzžAÀBƁCĆDĐEÉFƑGĜHĤIÍJĴKĶLĹMṀNÑOÓRŘSŠTŢUÚVṼWŴXẊYÝZŽ';
const ACCENTED = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]),
);

/** German and Russian take up to two fifths more room than English. */
const GROWTH = 0.4;

/** Not for people: these say what is needed to show all others, or stand in stores that limit their length. */
const AS_THEY_ARE = /^(language|manifest)/;

/**
 * English in a language that nobody speaks: accented, longer, in brackets. What is cut off on a page of it has lost a
 * bracket, and what is not in it never came from the messages. “Save” becomes “[Šàṽé··]”.
 */
export function pseudoLanguage(english: Language): Language {
  return Object.fromEntries(
    Object.entries(english).map(([name, message]) => [
      name,
      AS_THEY_ARE.test(name) ? message : pseudo(message),
    ]),
  );
}

function pseudo({ message, ...rest }: Message): Message {
  // The gaps stay as they are.
  const pieces = message.split(/(\$\w+\$)/);
  const accented = pieces.map((piece) =>
    piece.startsWith('$') ? piece : [...piece].map((letter) => ACCENTED.get(letter) ?? letter).join(''),
  );
  return { message: `[${accented.join('')}${padding(message)}]`, ...rest };
}

/** In words of five letters, so that lines break as they would. */
function padding(text: string): string {
  const length = Math.ceil(text.length * GROWTH);
  return Array.from({ length }, (_, index) => (index % 6 === 0 && length > 6 ? ' ' : '·')).join('');
}
