import { startTransition, useEffect, useState } from 'react';

/** Rows of a list: few enough to be drawn within one frame on a slow machine. */
const STEP = 25;

/**
 * How many of `total` to draw: a screenful at once, the rest a step at a time as the page has
 * nothing else to do, so that a long list never holds up typing.
 *
 * @param step at a time; smaller where each takes longer to draw
 */
export function useGrowing(total: number, step = STEP): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => {
      startTransition(() => {
        setDrawn(drawn + step);
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
