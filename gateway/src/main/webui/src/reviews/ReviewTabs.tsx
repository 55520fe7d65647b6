import { NavLink } from 'react-router';
import { agencyOf } from '../session/me';
import { useMe } from '../session/useSession';
import { readsPositions } from './work/positions';

interface ReviewTabsProps {
  /** Which of them is shown: two of them differ only in what comes after the address. */
  shown: 'waiting' | 'all' | 'questions';
}

/** What waits for an agency, everything, and the questions that nobody answered in time. */
export function ReviewTabs({ shown }: ReviewTabsProps) {
  const me = useMe();
  if (!readsPositions(me)) return null;
  const current = (tab: ReviewTabsProps['shown']) => (shown === tab ? 'page' : false);
  const agency = agencyOf(me) !== null;
  return (
    <nav className="tabs" aria-label="Which reviews">
      {agency && (
        <NavLink to="/reviews" aria-current={current('waiting')}>
          Waits for us
        </NavLink>
      )}
      <NavLink to={agency ? '/reviews?show=all' : '/reviews'} aria-current={current('all')}>
        All reviews
      </NavLink>
      <NavLink to="/reviews/questions" aria-current={current('questions')}>
        Overdue answers
      </NavLink>
    </nav>
  );
}
