import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { scopeInWords } from '../policies/scope';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { moment } from '../vocabulary/format';
import { type Directive, directiveQuery, DIRECTIVE_STATES } from './directive';
import { DirectiveStep } from './DirectiveStep';
import { HeldDeals } from './HeldDeals';

export default function DirectivePage() {
  const { directiveId = '' } = useParams();
  const directive = useQuery(directiveQuery(directiveId));
  return (
    <Page
      title={directive.data?.title ?? 'Policy directive'}
      kicker={<Link to="/policy">Policy directives</Link>}
      aside={
        <>
          {directive.data && <Chip {...DIRECTIVE_STATES[directive.data.state]} />}
          <LiveBadge />
        </>
      }
    >
      <Loaded query={directive} what="the directive">
        {(data) => <Body directive={data} />}
      </Loaded>
    </Page>
  );
}

function Body({ directive }: { directive: Directive }) {
  const ended = directive.state === 'LIFTED' ? 'Lifted' : 'Withdrawn';
  return (
    <div className="split">
      <div className="split__main">
        <DirectiveStep directive={directive} />
        <HeldDeals directive={directive} />
      </div>
      <div className="split__side">
        <Panel title="What it says">
          <Facts
            facts={[
              { name: 'About', value: scopeInWords(directive.scope) },
              { name: 'Reason', value: directive.reason },
              { name: 'Legal basis', value: directive.legalBasis },
              { name: 'Issued by', value: AGENCY_NAMES[directive.issuingAgency] },
              { name: 'Proposed', value: signed(directive.proposedAt, directive.proposedBy) },
              { name: 'In force', value: signed(directive.issuedAt, directive.issuedBy) },
              { name: ended, value: signed(directive.endedAt, directive.endedBy) },
              { name: `Why ${ended.toLowerCase()}`, value: directive.endReason },
            ]}
          />
        </Panel>
      </div>
    </div>
  );
}

function signed(at: string | null | undefined, by: string | null | undefined): string | null {
  if (!at) return null;
  return by ? `${moment(at)}, ${by}` : moment(at);
}
