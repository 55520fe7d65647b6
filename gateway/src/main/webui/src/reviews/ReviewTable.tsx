import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import type { Agency } from '../vocabulary/agencies';
import { countryName } from '../vocabulary/countries';
import { day } from '../vocabulary/format';
import { DueDate } from './DueDate';
import { InHand } from './InHand';
import { isOver, type Review } from './queries';
import { legalDay, withoutDay } from './queue';
import { ReviewChip } from './ReviewChip';
import { taskOf } from './words';

/** Reviews in the order in which they come; for an agency with what waits for it and who has it in hand. */
export function ReviewTable({ reviews, agency }: { reviews: Review[]; agency: Agency | null }) {
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Reviews" className="listing">
        <thead>
          <tr>
            <th scope="col">Deal</th>
            <th scope="col">Destination</th>
            <th scope="col">State</th>
            <th scope="col">Due</th>
            <th scope="col">{agency ? 'What waits for you' : 'Submitted'}</th>
            {agency && <th scope="col">In hand of</th>}
          </tr>
        </thead>
        <tbody>
          {reviews.map((review) => (
            <tr key={review.id}>
              <th scope="row" data-label="Deal">
                <Link to={`/reviews/${review.id}`}>{review.dealTitle}</Link>
                <code className="listing__number">{review.applicationNumber}</code>
              </th>
              <td data-label="Destination">{countryName(review.destination)}</td>
              <td data-label="State">
                <ReviewChip review={review} />
              </td>
              <td data-label="Due">
                <DueDate date={legalDay(review)} done={isOver(review)} none={withoutDay(review)} />
              </td>
              <td data-label={agency ? 'What waits for you' : 'Submitted'}>
                {agency ? (taskOf(review, agency) ?? 'Nothing') : day(review.createdAt)}
              </td>
              {agency && (
                <td data-label="In hand of">
                  <InHand review={review} row />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
