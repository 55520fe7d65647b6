import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import type { Agency } from '../vocabulary/agencies';
import { countryName } from '../vocabulary/countries';
import { day } from '../vocabulary/format';
import { DueDate } from './DueDate';
import { isOver, type Review } from './queries';
import { ReviewChip } from './ReviewChip';
import { taskOf } from './words';

export function ReviewTable({ reviews, agency }: { reviews: Review[]; agency: Agency | null }) {
  const sorted = [...reviews].sort((a, b) => dueKey(a).localeCompare(dueKey(b)));
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Reviews" className="listing">
        <thead>
          <tr>
            <th scope="col">Deal</th>
            <th scope="col">Destination</th>
            <th scope="col">State</th>
            <th scope="col">Recommendations due</th>
            <th scope="col">{agency ? 'What waits for you' : 'Submitted'}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((review) => (
            <tr key={review.id}>
              <th scope="row" data-label="Deal">
                <Link to={`/reviews/${review.id}`}>{review.dealTitle}</Link>
                <code className="listing__number">{review.applicationNumber}</code>
              </th>
              <td data-label="Destination">{countryName(review.destination)}</td>
              <td data-label="State">
                <ReviewChip review={review} />
              </td>
              <td data-label="Recommendations due">
                <DueDate date={review.recommendationsDueOn} done={isOver(review)} />
              </td>
              <td data-label={agency ? 'What waits for you' : 'Submitted'}>
                {agency ? (taskOf(review, agency) ?? 'Nothing') : day(review.createdAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

// Decided ones come last; of the others those without a due date come first: nobody has begun with them.
function dueKey(review: Review): string {
  return `${isOver(review) ? 'over' : ''}${review.recommendationsDueOn ?? ''}${review.createdAt}`;
}
