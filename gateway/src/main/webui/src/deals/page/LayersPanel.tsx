import { Link } from 'react-router';
import { type Consortium, invitationOf } from '../../consortia/queries';
import { Chip, type ChipTone } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { LayerTag } from '../../ui/LayerTag';
import { Panel } from '../../ui/Panel';
import { layerNumber, slotName } from '../../vocabulary/layers';
import { counted, inWords } from '../../vocabulary/words';
import { holdsDeal } from '../actions';
import { coverageOf, type LayerCoverage } from '../coverage';
import type { Deal, DealMember } from '../model';
import { CouplingList } from './CouplingList';

interface LayersPanelProps {
  deal: Deal;
  consortium?: Consortium | undefined;
}

/** The consortium as a stack, L1 to L5: who fills which slot, and which slots nobody fills. */
export function LayersPanel({ deal, consortium }: LayersPanelProps) {
  const coverage = coverageOf(deal);
  const gaps = coverage.reduce((sum, layer) => sum + layer.gaps.length, 0);
  const outside = deal.consortium?.members.filter((member) => !member.layer) ?? [];
  return (
    <Panel
      title={deal.consortium ? 'Consortium by layer' : 'The need by layer'}
      aside={
        !deal.consortium ? null : gaps > 0 ? (
          <Chip tone="warning" icon="alert" label={counted(gaps, 'gap')} />
        ) : (
          <Chip tone="success" icon="check" label="Every required slot is filled" />
        )
      }
    >
      {!deal.consortium && (
        <p className="panel__note">
          Nobody is selected yet. This is what a consortium has to bring.
        </p>
      )}
      <ol className="layers">
        {coverage.map((row) => (
          <LayerRow key={row.layer} row={row} deal={deal} consortium={consortium} />
        ))}
      </ol>
      <CouplingList couplings={deal.couplings} />
      {outside.length > 0 && (
        <div className="layers__outside">
          <h3>Also in the consortium</h3>
          <ul>
            {outside.map((member) => (
              <Member
                key={`${member.organizationId}-${member.role}`}
                member={member}
                deal={deal}
                consortium={consortium}
              />
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function LayerRow({ row, deal, consortium }: LayersPanelProps & { row: LayerCoverage }) {
  return (
    <li className="layer" data-layer={layerNumber(row.layer)} data-status={row.status}>
      <h3 className="layer__name">
        <LayerTag layer={row.layer} />
      </h3>
      <ul className="layer__slots">
        {row.members.map((member) => (
          <Member
            key={`${member.organizationId}-${member.offeringId}`}
            member={member}
            deal={deal}
            consortium={consortium}
          />
        ))}
        {row.gaps.map((slot) =>
          deal.consortium ? (
            <li key={slot} className="slot slot--gap">
              <Icon name="alert" />
              <span>
                <strong>Gap:</strong> {slotName(slot)} is required and not filled
              </span>
            </li>
          ) : (
            <li key={slot} className="slot slot--asked">
              {slotName(slot)} has to be filled
            </li>
          ),
        )}
        {row.open.map((slot) => (
          <li key={slot} className="slot slot--open">
            {slotName(slot)} {deal.consortium ? 'is optional and not filled' : 'may be filled'}
          </li>
        ))}
        {row.status === 'not-needed' && (
          <li className="slot slot--open">This need does not ask for this layer</li>
        )}
      </ul>
    </li>
  );
}

const ANSWERS: Record<string, { tone: ChipTone; label: string }> = {
  PENDING: { tone: 'info', label: 'Invited' },
  ACCEPTED: { tone: 'success', label: 'Accepted' },
  DECLINED: { tone: 'danger', label: 'Declined' },
};

function Member({ member, deal, consortium }: LayersPanelProps & { member: DealMember }) {
  const answer = ANSWERS[invitationOf(consortium, member.organizationId)?.state ?? ''];
  const leaves = deal.consortium?.pending?.leavingOfferingId === member.offeringId;
  const anchor = deal.consortium?.anchorOrganizationId === member.organizationId;
  return (
    <li className="slot">
      <span className="slot__what">
        {member.componentSlot ? slotName(member.componentSlot) : inWords(member.role)}
      </span>
      <span className="slot__who">
        {member.offeringId && member.offeringName ? (
          <Link to={`/offerings/${member.offeringId}`}>{member.offeringName}</Link>
        ) : (
          <strong>{member.offeringName ?? inWords(member.role)}</strong>
        )}
        <span>{member.organizationName ?? 'A member'}</span>
      </span>
      <span className="slot__marks">
        {anchor && <Chip tone="accent" icon="flag" label="Anchor" />}
        {holdsDeal(deal, member) && <Chip tone="warning" icon="pause" label="Holds the deal" />}
        {leaves && <Chip tone="neutral" label="Leaves" />}
        {answer && <Chip tone={answer.tone} label={answer.label} />}
      </span>
    </li>
  );
}
