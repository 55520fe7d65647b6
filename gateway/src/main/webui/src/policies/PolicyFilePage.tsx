import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { counted, inWords } from '../vocabulary/words';
import { mayDirectPolicy } from './authority';
import { fileQuery } from './change';
import { fileTitle, POLICY_FILES } from './files';
import { keyOf, type PolicyRow, rulesOf, STANDINGS, standingOf } from './row';
import { RowFacts } from './RowFacts';
import { PolicyTabs } from './PolicyTabs';
import { useToday } from './today';

/** A policy file with every version of every row: over, in force and coming. */
export default function PolicyFilePage() {
  const { file = '' } = useParams();
  const query = useQuery(fileQuery(file));
  const about = POLICY_FILES.find((one) => one.file === file)?.about;
  return (
    <Page
      title={fileTitle(file)}
      kicker={<Link to="/policy/files">Rules by date</Link>}
      {...(about
        ? { lead: `${about}. Every rule with all of its versions, the latest first.` }
        : {})}
      aside={<LiveBadge />}
    >
      <PolicyTabs />
      <Loaded query={query} what="the rows">
        {({ rows, revision }) =>
          rows.length === 0 ? (
            <Empty title="No rows" />
          ) : (
            <>
              <p className="panel__note">As it is after {counted(revision, 'change')} of policy.</p>
              {rulesOf(rows).map(([id, versions]) => (
                <Panel key={id} title={id} aside={<Versions versions={versions} />}>
                  {versions.map((row) => (
                    <Version key={keyOf(row)} file={file} row={row} />
                  ))}
                </Panel>
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Versions({ versions }: { versions: readonly PolicyRow[] }) {
  return <span className="page__count">{counted(versions.length, 'version')}</span>;
}

function Version({ file, row }: { file: string; row: PolicyRow }) {
  const directs = mayDirectPolicy(useMe());
  const standing = standingOf(row, useToday());
  const suspended = row.status !== 'IN_FORCE';
  return (
    <section
      className="version"
      data-standing={suspended ? undefined : standing}
      aria-label={`${row.id} version ${row.version}`}
    >
      <div className="version__head">
        <h3>
          Version {row.version}: {day(row.effectiveFrom)} to{' '}
          {row.effectiveTo ? day(row.effectiveTo) : 'further notice'}
        </h3>
        <div className="tags">
          {standing === 'NOW' && suspended ? null : <Chip {...STANDINGS[standing]} />}
          {suspended && <Chip tone="warning" icon="pause" label={inWords(row.status)} />}
        </div>
      </div>
      <RowFacts row={row} />
      {directs && (
        <Link
          className="panel__link"
          to={`/policy/changes/new?file=${file}&row=${encodeURIComponent(keyOf(row))}`}
          aria-label={`Propose a change of ${row.id} version ${row.version}`}
        >
          Propose a change
        </Link>
      )}
    </section>
  );
}
