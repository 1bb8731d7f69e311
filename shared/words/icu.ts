/**
 * ICU messages as the catalogue writes them: {name}, {n, plural, =0 {} one {} other {#}}, {x, select, a {} other {}},
 * braces quoted by apostrophes. A general library is ten times as heavy; a test holds every message to its answers.
 */
export type WordParams = Readonly<Record<string, string | number>>;
type Say = (params: WordParams, count: string) => string;
type Options = ReadonlyMap<string, Say>;

const numbers = new Map<string, { readonly rule: Intl.PluralRules; readonly count: Intl.NumberFormat }>();
function numbersOf(lang: string) {
  const known = numbers.get(lang) ?? { rule: new Intl.PluralRules(lang), count: new Intl.NumberFormat(lang) };
  numbers.set(lang, known);
  return known;
}

function valueOf(params: WordParams, name: string): string | number {
  if (!(name in params)) throw new RangeError(`no ${name}`);
  return params[name] ?? '';
}

function otherwise(options: Options, ...wanted: readonly string[]): Say {
  const key = [...wanted, 'other'].find((name) => options.has(name));
  const say = key === undefined ? undefined : options.get(key);
  if (say === undefined) throw new RangeError('no other');
  return say;
}

const select =
  (name: string, options: Options): Say =>
  (params) =>
    otherwise(options, String(valueOf(params, name)))(params, '#');

const plural =
  (name: string, options: Options, lang: string): Say =>
  (params) => {
    const value = valueOf(params, name);
    const { rule, count } = numbersOf(lang);
    return otherwise(options, `=${value}`, rule.select(Number(value)))(params, count.format(Number(value)));
  };

class Reader {
  readonly #text: string;
  readonly #lang: string;
  #at = 0;

  constructor(text: string, lang: string) {
    this.#text = text;
    this.#lang = lang;
  }

  whole(): Say {
    const say = this.#message();
    if (this.#at < this.#text.length) throw new SyntaxError('a } too many');
    return say;
  }

  #message(): Say {
    const parts: Say[] = [];
    while (this.#at < this.#text.length && this.#text[this.#at] !== '}') parts.push(this.#part());
    return (params, count) => parts.map((part) => part(params, count)).join('');
  }

  #part(): Say {
    const here = this.#text[this.#at];
    if (here === '{') return this.#argument();
    if (here === "'") return this.#apostrophe();
    if (here === '#') return this.#take(/#/y, (_, count) => count);
    const plain = this.#read(/[^{}#']+/y);
    return () => plain;
  }

  /** Two are one; one before a brace or # quotes up to the next; any other is itself. */
  #apostrophe(): Say {
    const quoted = this.#read(/''|'(?=[{}#])[^']*'?|'/y);
    const plain = quoted.length < 3 ? "'" : quoted.slice(1).replace(/'$/, '');
    return () => plain;
  }

  #argument(): Say {
    const name = this.#read(/\{\s*[^\s,{}]+\s*/y)
      .slice(1)
      .trim();
    if (this.#text[this.#at] === '}') return this.#take(/\}/y, (params) => String(valueOf(params, name)));
    const kind = this.#read(/,\s*(plural|select)\s*,\s*/y);
    const options = this.#options();
    return kind.includes('plural') ? plural(name, options, this.#lang) : select(name, options);
  }

  #options(): Options {
    const options = new Map<string, Say>();
    while (this.#text[this.#at] !== '}') {
      const key = this.#read(/[^\s{}]+\s*\{/y)
        .slice(0, -1)
        .trim();
      options.set(key, this.#message());
      this.#read(/\}\s*/y);
    }
    this.#read(/\}/y);
    return options;
  }

  #take(pattern: RegExp, say: Say): Say {
    this.#read(pattern);
    return say;
  }

  #read(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new SyntaxError(`cannot read on at ${this.#at}`);
    this.#at += found.length;
    return found;
  }
}

/** Throws where a message is malformed; what it gives throws where a value is missing. */
export function readMessage(text: string, lang: string): (params: WordParams) => string {
  const say = new Reader(text, lang).whole();
  return (params) => say(params, '#');
}
