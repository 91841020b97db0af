import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

export interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** So that it can be given the focus by the program only. */
  readonly tabIndex: -1;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * For an element around what may go while it has the focus (the last finding, accepted): then the
 * element gets it, so that the keyboard goes on from there and not from the top of the page.
 */
export function useKeptFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement | null>(null);
  const held = useRef(false);
  useEffect(() => {
    if (held.current && document.activeElement === document.body && document.hasFocus()) {
      ref.current?.focus({ preventScroll: true });
    }
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      held.current = true;
    },
    // Not heard when the element with the focus is taken away.
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (!currentTarget.contains(relatedTarget)) held.current = false;
    },
  };
}
