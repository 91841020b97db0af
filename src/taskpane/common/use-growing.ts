import { startTransition, useEffect, useState } from 'react';

/** Few enough to be drawn within one frame on a slow machine. */
const STEP = 25;

/**
 * How many of `total` to draw: a screenful at once, the rest a step at a time as the page has
 * nothing else to do, so that a long list never holds up typing.
 */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(STEP);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => {
      startTransition(() => {
        setDrawn(drawn + STEP);
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, total]);
  return Math.min(drawn, total);
}
