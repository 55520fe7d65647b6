import { type RefObject, useLayoutEffect } from 'react';

/**
 * Where what held the focus goes away (a form that was sent, a step that was taken), the focus goes to the heading of
 * the page instead of getting lost, unless somebody else takes it.
 */
export function useFocusOnLeave(box: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const held = box.current;
    return () => {
      if (!held?.contains(document.activeElement)) return;
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      });
    };
  }, [box]);
}
