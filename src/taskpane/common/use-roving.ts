import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

const MAIN = '[data-main]';

export interface Roving {
  /** Key of the item that Tab reaches; null for an empty list. */
  readonly current: string | null;
  /** For the element around the items. */
  readonly list: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/**
 * One stop of Tab for a whole list: arrows, Home and End move between its items. Each item bears
 * `data-key`, and its main button `data-main`; the other buttons of the current item follow by Tab.
 * When the item that has the focus goes (it was mended), the one in its place gets it.
 */
export function useRoving(keys: readonly string[]): Roving {
  const ref = useRef<HTMLDivElement | null>(null);
  const place = useRef<number | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const current = focused !== null && keys.includes(focused) ? focused : (keys[0] ?? null);

  useEffect(() => {
    if (focused === null || keys.includes(focused) || place.current === null) return;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const mains = mainsOf(ref.current);
    mains[Math.min(place.current, mains.length - 1)]?.focus();
  }, [keys, focused]);

  return {
    current,
    list: {
      ref,
      onFocus: ({ target, currentTarget }) => {
        const item = target.closest<HTMLElement>('[data-key]');
        if (!item) return;
        place.current = mainsOf(currentTarget).findIndex((main) => item.contains(main));
        setFocused(item.dataset.key ?? null);
      },
      // Not heard when the element with the focus is taken away.
      onBlur: ({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) place.current = null;
      },
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const mains = mainsOf(event.currentTarget);
        const to = destination(event.key, place.current ?? 0, mains.length);
        if (to === null) return;
        event.preventDefault();
        mains[to]?.focus();
      },
    },
  };
}

function mainsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(MAIN)] : [];
}

/** Where a key leads from item `at` of `count`; null for a key that moves nowhere. */
export function destination(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
