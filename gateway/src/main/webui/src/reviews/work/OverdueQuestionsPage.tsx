import { Table } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { LiveBadge } from '../../live/LiveBadge';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { AGENCY_NAMES } from '../../vocabulary/agencies';
import { day } from '../../vocabulary/format';
import { DueDate } from '../DueDate';
import { reviewQuery } from '../queries';
import { ReviewTabs } from '../ReviewTabs';
import { overdueQuestionsQuery, type Question } from './questions';

/** Questions whose term is over without an answer: their clocks stand until somebody does something. */
export default function OverdueQuestionsPage() {
  const questions = useQuery(overdueQuestionsQuery);
  return (
    <Page
      title="Overdue answers"
      kicker="Export review"
      lead="Questions that applicants have not answered in time, the longest overdue first. No stop ends by itself: Commerce asks again, ends it, or returns the application."
      aside={<LiveBadge />}
    >
      <ReviewTabs shown="questions" />
      <Loaded query={questions} what="questions">
        {(all) =>
          all.length === 0 ? (
            <Empty title="No answer is overdue">
              <p>A question appears here by itself on the day after its term.</p>
            </Empty>
          ) : (
            <QuestionTable questions={all} />
          )
        }
      </Loaded>
    </Page>
  );
}

function QuestionTable({ questions }: { questions: Question[] }) {
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Overdue answers" className="listing">
        <thead>
          <tr>
            <th scope="col">Review</th>
            <th scope="col">Question</th>
            <th scope="col">Asked by</th>
            <th scope="col">Asked</th>
            <th scope="col">Due</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={`${question.reviewId} ${question.number}`}>
              <th scope="row" data-label="Review">
                <ReviewName id={question.reviewId} />
              </th>
              <td data-label="Question">{question.text}</td>
              <td data-label="Asked by">{AGENCY_NAMES[question.agency]}</td>
              <td data-label="Asked">
                <span className="listing__day">{day(question.askedOn)}</span>
              </td>
              <td data-label="Due">
                <DueDate date={question.dueOn} done={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function ReviewName({ id }: { id: string }) {
  const { data } = useQuery(reviewQuery(id));
  return (
    <>
      <Link to={`/reviews/${id}`}>{data?.dealTitle ?? 'Open the review'}</Link>
      {data && <span className="listing__number">{data.applicationNumber}</span>}
    </>
  );
}
