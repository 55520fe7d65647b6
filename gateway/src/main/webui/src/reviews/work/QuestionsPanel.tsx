import { useQuery } from '@tanstack/react-query';
import { Chip } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { AGENCY_NAMES } from '../../vocabulary/agencies';
import { day } from '../../vocabulary/format';
import { counted } from '../../vocabulary/words';
import type { Review } from '../queries';
import { AnswerForm } from './AnswerForm';
import { AskForm } from './AskForm';
import { isOpen, type Question, questionsQuery } from './questions';

/** What the applicant was asked, what is still open, and the forms for those who ask and who answer. */
export function QuestionsPanel({ review }: { review: Review }) {
  const questions = useQuery(questionsQuery(review.id));
  const mayAsk = review.allowed?.includes('ask') ?? false;
  const mayAnswer = review.allowed?.includes('answer') ?? false;
  const open = questions.data?.filter(isOpen) ?? [];
  if (questions.data?.length === 0 && !mayAsk) return null;
  return (
    <Panel
      title="Questions to the applicant"
      {...(open.length > 0 && { tone: mayAnswer ? ('accent' as const) : ('warning' as const) })}
      aside={open.length > 0 && <Chip tone="warning" icon="pause" label="Clocks stand" />}
    >
      <Loaded query={questions} what="the questions">
        {(asked) => (
          <>
            {open.length > 0 ? (
              <p>
                The clocks stand until the last question is answered:{' '}
                {counted(open.length, 'question waits', 'questions wait')} for the applicant.
              </p>
            ) : (
              <p className="panel__note">
                {asked.length > 0 ? 'All questions are answered.' : 'Nothing has been asked.'}
              </p>
            )}
            {asked.length > 0 && (
              <ol className="positions">
                {asked.map((one) => (
                  <Asked key={one.number} question={one} mayAnswer={mayAnswer} />
                ))}
              </ol>
            )}
          </>
        )}
      </Loaded>
      {mayAsk && (
        <Disclosure label="Ask the applicant…">
          {(close) => <AskForm reviewId={review.id} onDone={close} />}
        </Disclosure>
      )}
    </Panel>
  );
}

function Asked({ question, mayAnswer }: { question: Question; mayAnswer: boolean }) {
  return (
    <li>
      <div className="positions__head">
        <h3>
          Question {question.number} of {AGENCY_NAMES[question.agency]}
        </h3>
        <QuestionChip question={question} />
      </div>
      <p className="prose">{question.text}</p>
      <Facts
        facts={[
          { name: 'Asked', value: day(question.askedOn) },
          { name: 'Answer due', value: isOpen(question) && day(question.dueOn) },
          { name: 'Answer', value: question.answer },
          { name: 'Answered', value: question.answeredOn && day(question.answeredOn) },
          { name: 'Asked by', value: question.askedBy },
          { name: 'Note for agencies', value: question.note },
        ]}
      />
      {mayAnswer && isOpen(question) && (
        <Disclosure label={`Answer question ${question.number}…`} weight="main">
          {(close) => <AnswerForm question={question} onDone={close} />}
        </Disclosure>
      )}
    </li>
  );
}

function QuestionChip({ question }: { question: Question }) {
  if (!isOpen(question)) return <Chip tone="success" icon="check" label="Answered" />;
  return question.overdue ? (
    <Chip tone="danger" icon="alert" label="Overdue" />
  ) : (
    <Chip tone="warning" icon="clock" label="Waits for an answer" />
  );
}
