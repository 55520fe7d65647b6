import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { CertificationChip } from '../certifications/CertificationChip';
import { OfferingSteps } from '../offerings/OfferingSteps';
import { type Offering, offeringsQuery } from '../offerings/queries';
import { Chip } from '../ui/Chip';
import { Disclosure } from '../ui/Disclosure';
import { Empty } from '../ui/Empty';
import { LayerTag } from '../ui/LayerTag';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { day, money } from '../vocabulary/format';
import { layerNumber, LAYERS, slotName } from '../vocabulary/layers';
import { counted, inWords } from '../vocabulary/words';
import { OfferingForm } from './OfferingForm';

/** What the company offers, from L1 to L5, with the certificate of each offering. */
export function OfferingsPanel({ organizationId }: { organizationId: string }) {
  const offerings = useQuery(offeringsQuery(organizationId));
  return (
    <Panel title="Offerings and certifications">
      <Disclosure label="Draft an offering…">
        {(close) => <OfferingForm onDone={close} />}
      </Disclosure>
      <Loaded query={offerings} what="your offerings">
        {(all) =>
          all.length === 0 ? (
            <Empty title="No offerings yet">
              <p>Draft what you offer in a layer, publish it, then apply for its certificate.</p>
            </Empty>
          ) : (
            <ul className="cards cards--wide">
              {[...all]
                .sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
                .map((offering) => (
                  <OfferingCard key={offering.id} offering={offering} />
                ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function OfferingCard({ offering }: { offering: Offering }) {
  const certificate = offering.certification;
  const facts = [
    slotName(offering.componentSlot),
    offering.priceUsd != null && money(offering.priceUsd),
    offering.leadTimeDays != null && `${counted(offering.leadTimeDays, 'day')} lead time`,
  ].filter(Boolean);
  return (
    <li className="card" data-layer={layerNumber(offering.layer)}>
      <div className="card__head">
        <h3>
          <Link to={`/offerings/${offering.id}`}>{offering.name}</Link>
        </h3>
        <Chip
          tone={offering.state === 'PUBLISHED' ? 'accent' : 'neutral'}
          label={inWords(offering.state)}
        />
        <CertificationChip state={certificate?.state} />
      </div>
      <p className="card__sub tags">
        <LayerTag layer={offering.layer} />
        <span>{facts.join(' · ')}</span>
      </p>
      {certificate?.validUntil && (
        <p className="card__sub">Certificate until {day(certificate.validUntil)}</p>
      )}
      <OfferingSteps offering={offering} />
    </li>
  );
}
