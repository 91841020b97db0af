/** Whether a word can be a Vietnamese syllable. */

const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/;
const CODA = /(?:ch|ng|nh|[cmnpt])$/;
const NUCLEI = new Set(
  (
    'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi oo ua uâ uê ui uô uơ uy ưa ươ ' +
    'ưi ưu yê oai oay oao oeo uây uôi uơi ươi ươu iêu yêu uya uyê uyu uêu'
  ).split(' '),
);
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;
/** After c, ch, p, t a syllable has the sharp or the heavy tone. */
const STOPPED = /(?:c|ch|p|t)$/;

/** True for a word spelt as Vietnamese spells syllables; not every such syllable exists. */
export function isSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD');
  const tones = marked.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = marked.replace(TONES, '').normalize('NFC');
  const rime = letters.replace(ONSET, '');
  if (STOPPED.test(rime) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  if (isRime(rime)) return true;
  // "gì", "quý", "gìn": the i or u was taken for a part of the onset.
  return /^(?:gi|qu)/.test(letters) && isRime(letters.slice(1));
}

function isRime(rime: string): boolean {
  return NUCLEI.has(rime.replace(CODA, ''));
}
