import { useEffect, useRef, useState } from 'react';
import type { Deal } from '../model';
import { changesBetween } from './grouping';

const MOST_SPOKEN = 3;

/** The latest changes in one polite sentence; a burst is summed up instead of read out. */
export function useBoardNews(deals: readonly Deal[] | undefined): string {
  const previous = useRef<readonly Deal[] | undefined>(undefined);
  const [news, setNews] = useState('');

  useEffect(() => {
    if (!deals) return;
    const changes = previous.current ? changesBetween(previous.current, deals) : [];
    previous.current = deals;
    if (changes.length === 0) return;
    const rest = changes.length - MOST_SPOKEN;
    const spoken = changes.slice(0, MOST_SPOKEN).join(' ');
    setNews(rest > 0 ? `${spoken} And ${rest} more changes.` : spoken);
  }, [deals]);

  return news;
}
