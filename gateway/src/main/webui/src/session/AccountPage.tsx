import { Facts } from '../ui/Facts';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { inWords, listed } from '../vocabulary/words';
import { useMe } from './useSession';

/** Who one is to Entente: the reason why some screens are there and others are not. */
export function AccountPage() {
  const me = useMe();
  const organization = me.organization;
  return (
    <Page title="Your account" lead="What Entente knows of you, from your organization.">
      <Panel title={me.name}>
        <Facts
          facts={[
            { name: 'Sign-in name', value: me.username },
            { name: 'Organization', value: organization?.name ?? 'None' },
            { name: 'Kind', value: organization && inWords(organization.kind) },
            { name: 'Agency', value: organization?.agency && AGENCY_NAMES[organization.agency] },
            {
              name: 'Roles',
              value:
                me.roles.length > 0
                  ? listed(me.roles.map((role) => inWords(role.replaceAll('-', '_'))))
                  : 'None yet. Ask the person who administers your organization.',
            },
          ]}
        />
      </Panel>
    </Page>
  );
}
