/** Who accepts, so that the name is typed once: for this page, and where the browser allows, for good. */

const KEY = 'phu-luc.accepted-by';

let name: string | null = null;

export function rememberedName(): string {
  name ??= storedName();
  return name;
}

export function rememberName(given: string): void {
  name = given;
  try {
    window.localStorage.setItem(KEY, given);
  } catch {
    // Storage is full, or not allowed within Excel: then the page remembers as long as it is open.
  }
}

function storedName(): string {
  try {
    return window.localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
