import { type ReactNode, useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { Icon } from '../ui/Icon';
import { NoticeContext } from './notice';

interface Said {
  sentence: string;
  path: string;
  shown: boolean;
}

/** The last thing that was done, in one sentence above the page, read out politely. It goes when the person goes on. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback(
    (sentence: string, path = pathname) => setSaid({ sentence, path, shown: false }),
    [pathname],
  );
  if (said && !said.shown && said.path === pathname) setSaid({ ...said, shown: true });
  if (said?.shown && said.path !== pathname) setSaid(null);
  return (
    <NoticeContext value={say}>
      <div className="notice" role="status">
        {said?.path === pathname && (
          <p>
            <Icon name="check" /> {said.sentence}
          </p>
        )}
      </div>
      {children}
    </NoticeContext>
  );
}
