/**
 * One spelling for names that come in three scripts. `toLatin` writes a word of Cyrillic (Russian, Kazakh) or Arabic (Urdu,
 * Persian, Arabic, Kazakh of China) letters in Latin ones; `soundsOf` leaves only the consonants that all spellings of a
 * name share, so that "Токаев", "Тоқаев" and "توقایف" meet "Tokayev". Both are for finding, never for showing.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  آ: 'a',
  أ: 'a',
  إ: 'i',
  ٱ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ة: 'a',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ڈ: 'd',
  ذ: 'z',
  ر: 'r',
  ڑ: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ک: 'k',
  ك: 'k',
  گ: 'g',
  ڭ: 'ng',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  و: 'o',
  ؤ: 'o',
  ۆ: 'o',
  ۇ: 'u',
  ۋ: 'v',
  ہ: 'h',
  ه: 'h',
  ھ: 'h',
  ۂ: 'h',
  ۀ: 'h',
  ۃ: 'a',
  ە: 'e',
  ی: 'y',
  ي: 'y',
  ى: 'y',
  ئ: 'y',
  ې: 'e',
  ے: 'e',
  ۓ: 'e',
  ء: '',
};

/** Letters that stand for two sounds, with the second one: waw is also a consonant, kha also renders a foreign h. */
const SECOND_READING: Readonly<Record<string, string>> = { و: 'v', х: 'h' };
/** A word with more of such letters is read in its first way from there on; the readings double with each. */
const MOST_DOUBTFUL = 3;

/** Latin letters that carry no mark that Unicode could take off. */
const SPECIAL_LATIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', đ: 'd' };

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
/** Vowel signs, the stretching line and the joiners: they do not change the word. */
const SILENT = /[\u064b-\u065f\u0670\u0640\u200c\u200d]/gu;

function letterToLatin(letter: string): string {
  const known = CYRILLIC[letter] ?? ARABIC[letter] ?? SPECIAL_LATIN[letter];
  return known ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

const lettersOf = (word: string) => [...word.normalize('NFC').toLowerCase().replace(SILENT, '')];

/** The word in small Latin letters without marks. Letters of other scripts stay as they are. */
export function toLatin(word: string): string {
  return lettersOf(word).map(letterToLatin).join('');
}

/** True for a word with letters, all of them Latin. */
export function isLatin(word: string): boolean {
  return /\p{L}/u.test(word) && !/(?!\p{Script=Latin})\p{L}/u.test(word);
}

/**
 * The consonants of a word in small Latin letters; sounds that scripts render differently are one (q and k, f, v and w, zh
 * and j). A vowel counts only at the beginning, and there any vowel is "a". `S` is sh, `C` is ch.
 */
function consonants(latin: string, doublesAreOne: boolean): string {
  const letters = (doublesAreOne ? latin.replace(/(.)\1+/gu, '$1') : latin)
    .replaceAll(/dzh|dj|zh/g, 'j')
    .replaceAll(/tch|ch/g, 'C')
    .replaceAll('sh', 'S')
    .replaceAll('ph', 'f')
    .replaceAll('kh', 'k')
    .replaceAll('gh', 'g')
    .replaceAll(/ck|q/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll('c', 'k')
    .replaceAll(/[fw]/g, 'v')
    .replace(/^[aeiouy]+/, 'A')
    .replaceAll(/(?<!^)[aeiouyh]/g, '');
  return letters.replace('A', 'a');
}

/** Every way in which a word may sound, as consonants; none for a word with digits or letters of other scripts. */
export function soundsOf(word: string): readonly string[] {
  let readings: readonly string[] = [''];
  let doubtful = 0;
  for (const letter of lettersOf(word)) {
    const first = letterToLatin(letter);
    const second = doubtful < MOST_DOUBTFUL ? SECOND_READING[letter] : undefined;
    if (second === undefined) {
      readings = readings.map((reading) => reading + first);
    } else {
      doubtful += 1;
      readings = readings.flatMap((reading) => [reading + first, reading + second]);
    }
  }
  // Urdu and Persian leave short vowels out, so that two equal letters side by side may have one between them.
  const doublesAreOne = !ARABIC_SCRIPT.test(word);
  const spelt = readings.filter((reading) => /^[a-z]+$/.test(reading));
  return [...new Set(spelt.map((reading) => consonants(reading, doublesAreOne)))];
}
