import { Link } from 'react-router';
import { Page } from '../ui/Page';
import { POLICY_FILES } from './files';
import { PolicyTabs } from './PolicyTabs';

/** What policy there is. */
export default function PolicyFilesPage() {
  return (
    <Page
      title="Rules by date"
      kicker="Policy"
      lead="Everything that decides about deals is a dated row in one of these files. Rows of the past stay, so that any day can be looked at with the rules that it had."
    >
      <PolicyTabs />
      <ul className="cards">
        {POLICY_FILES.map(({ file, title, about }) => (
          <li key={file} className="card">
            <h2>
              <Link to={`/policy/files/${file}`}>{title}</Link>
            </h2>
            <p>{about}.</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
