import { Table } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { PolicyTabs } from '../policies/PolicyTabs';
import { scopeInWords } from '../policies/scope';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { day } from '../vocabulary/format';
import { type Directive, directivesQuery, DIRECTIVE_STATES, mayDirect } from './directive';

/** Every policy directive that the reader may see: what is in force, or was, is public. */
export default function DirectivesPage() {
  const me = useMe();
  const directives = useQuery(directivesQuery);
  return (
    <Page
      title="Policy directives"
      kicker="Policy"
      lead="A directive holds every open deal that it is about, until it is lifted. One person proposes it, a second one puts it in force."
      start={
        mayDirect(me) && (
          <Link className="usa-button" to="/policy/directives/new">
            Propose a directive
          </Link>
        )
      }
      aside={<LiveBadge />}
    >
      <PolicyTabs />
      <Loaded query={directives} what="directives">
        {(all) =>
          all.length === 0 ? (
            <Empty title="No directives yet">
              <p>No deal is held by policy. A directive in force appears here by itself.</p>
            </Empty>
          ) : (
            <DirectiveTable directives={all} />
          )
        }
      </Loaded>
    </Page>
  );
}

function DirectiveTable({ directives }: { directives: Directive[] }) {
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Policy directives" className="listing">
        <thead>
          <tr>
            <th scope="col">Directive</th>
            <th scope="col">State</th>
            <th scope="col">About</th>
            <th scope="col">Deals held</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {directives.map((directive) => (
            <tr key={directive.id}>
              <th scope="row" data-label="Directive">
                <Link to={`/policy/directives/${directive.id}`}>{directive.title}</Link>
                <span className="listing__sub">
                  {AGENCY_NAMES[directive.issuingAgency]}, {directive.legalBasis}
                </span>
              </th>
              <td data-label="State">
                <Chip {...DIRECTIVE_STATES[directive.state]} />
              </td>
              <td data-label="About">{scopeInWords(directive.scope)}</td>
              <td data-label="Deals held">{directive.held}</td>
              <td data-label="Since">
                {day(directive.endedAt ?? directive.issuedAt ?? directive.proposedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
