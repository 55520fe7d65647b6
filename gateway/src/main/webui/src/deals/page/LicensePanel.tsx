import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../../api/http';
import { Chip } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { countryName } from '../../vocabulary/countries';
import { day, money } from '../../vocabulary/format';
import { inWords } from '../../vocabulary/words';

interface License {
  id: string;
  state: string;
  licenseNumber: string;
  destination: string;
  conditions: string[];
  valueUsd: number | null;
  validFrom: string;
  validUntil: string;
}

const licenseQuery = (id: string) =>
  queryOptions({
    queryKey: ['licenses', 'one', id],
    queryFn: ({ signal }) => get<License>(`/licenses/${id}`, signal),
  });

export function LicensePanel({ licenseId }: { licenseId: string }) {
  const license = useQuery(licenseQuery(licenseId));
  return (
    <Panel
      title="License"
      tone="accent"
      aside={
        license.data && <Chip tone="success" icon="check" label={inWords(license.data.state)} />
      }
    >
      <Loaded query={license} what="the license">
        {(data) => (
          <>
            <Facts
              facts={[
                { name: 'Number', value: <code>{data.licenseNumber}</code> },
                { name: 'Destination', value: countryName(data.destination) },
                { name: 'Value', value: money(data.valueUsd) },
                { name: 'Valid', value: `${day(data.validFrom)} to ${day(data.validUntil)}` },
              ]}
            />
            {data.conditions.length > 0 && (
              <>
                <h3 className="panel__sub">Conditions</h3>
                <ul className="plain-list">
                  {data.conditions.map((condition) => (
                    <li key={condition}>{condition}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
