import { FileRefused } from '../../file-refused';

const SPACE = 0x20;
const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const QUESTION = 0x3f;
const HYPHEN = 0x2d;
const BRACKET = 0x5d;

const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);
const decoder = new TextDecoder();

/**
 * Walks over the tags of an XML part, bytes as they stand: no tree, no text, no allocation.
 * Namespace prefixes are passed over: `<x:row>` is `row`. Comments and CDATA hold no tags.
 */
export class XmlTags {
  /** The current tag: its `<`, and the byte after its `>`. */
  start = 0;
  end = 0;
  /** `</name>` */
  closing = false;
  /** `<name/>` */
  empty = false;
  private nameStart = 0;
  private nameEnd = 0;

  constructor(
    private readonly xml: Uint8Array,
    private readonly part: string,
  ) {}

  /** Moves to the next tag. @throws FileRefused when a tag has no end, or a `<` inside. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      let at = this.end;
      while (at < xml.length && xml[at] !== LESS_THAN) at++;
      if (at >= xml.length) return false;
      const first = xml[at + 1];
      if (first === BANG) {
        this.end = this.after(at, xml[at + 2] === HYPHEN ? HYPHEN : BRACKET);
      } else if (first === QUESTION) {
        this.end = this.after(at, QUESTION);
      } else {
        this.readTag(at);
        return true;
      }
    }
  }

  /** The name without its prefix. */
  is(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.xml[this.nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  name(): string {
    return textBetween(this.xml, this.nameStart, this.nameEnd);
  }

  /** The whole tag as it stands. */
  source(): string {
    return textBetween(this.xml, this.start, this.end);
  }

  /** The value of an attribute, by its name without prefix; the first of that name. */
  attribute(name: string): string | null {
    const { xml, end } = this;
    let at = this.nameEnd;
    while (at < end) {
      while (at < end && (xml[at] ?? 0) <= SPACE) at++;
      let from = at;
      for (; at < end && xml[at] !== EQUALS && (xml[at] ?? 0) > SPACE; at++) {
        if (xml[at] === COLON) from = at + 1;
      }
      const to = at;
      while (at < end && xml[at] !== DOUBLE_QUOTE && xml[at] !== QUOTE) at++;
      const valueStart = at + 1;
      const close = xml.indexOf(xml[at] ?? 0, valueStart);
      if (at >= end || close === -1 || close >= end) return null;
      if (this.hasName(name, from, to)) {
        const value = textBetween(xml, valueStart, close);
        return value.includes('&') ? unescapeXml(value) : value;
      }
      at = close + 1;
    }
    return null;
  }

  private hasName(name: string, from: number, to: number): boolean {
    if (to - from !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.xml[from + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  private readTag(at: number): void {
    const { xml } = this;
    this.start = at;
    this.closing = xml[at + 1] === SLASH;
    let position = at + (this.closing ? 2 : 1);
    this.nameStart = position;
    for (; position < xml.length; position++) {
      const byte = xml[position] ?? 0;
      if (byte === COLON) this.nameStart = position + 1;
      if (byte <= SPACE || byte === SLASH || byte === GREATER_THAN || byte === LESS_THAN) break;
    }
    this.nameEnd = position;
    let quote = 0;
    for (; position < xml.length; position++) {
      const byte = xml[position];
      if (byte === LESS_THAN) break;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER_THAN) {
        this.empty = !this.closing && xml[position - 1] === SLASH;
        this.end = position + 1;
        return;
      } else if (byte === DOUBLE_QUOTE || byte === QUOTE) {
        quote = byte;
      }
    }
    throw this.damaged();
  }

  /** Past `-->`, `]]>` or `?>`. */
  private after(at: number, mark: number): number {
    const { xml } = this;
    const twice = mark !== QUESTION;
    let close = xml.indexOf(GREATER_THAN, at + (mark === HYPHEN ? 6 : 2));
    while (close !== -1) {
      if (xml[close - 1] === mark && (!twice || xml[close - 2] === mark)) return close + 1;
      close = xml.indexOf(GREATER_THAN, close + 1);
    }
    throw this.damaged();
  }

  private damaged(): FileRefused {
    return new FileRefused('file-damaged', { reason: 'xml', part: this.part });
  }
}

/** By hand while it is ASCII: for a few bytes TextDecoder takes ten times as long. */
function textBetween(xml: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = xml[at] ?? 0;
    if (byte > 0x7f) return decoder.decode(xml.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** References beyond ASCII are gone already (`safeXml`). */
function unescapeXml(value: string): string {
  return value.replace(
    /&(?:lt|gt|quot|apos|amp|#x([\da-f]{1,2})|#(\d{1,3}));/gi,
    (entity, hex, decimal) => {
      if (typeof hex === 'string') return String.fromCharCode(Number.parseInt(hex, 16));
      if (typeof decimal === 'string') return String.fromCharCode(Number(decimal));
      return ENTITIES.get(entity) ?? entity;
    },
  );
}

/** For text that goes back into XML, in an attribute or between tags. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
