import { Wordmark } from './Wordmark';

export function Footer() {
  return (
    <footer className="foot">
      <div className="foot__inner">
        <Wordmark />
        <p>
          Determinations, classifications and assemblies shown here are decision support. They bind
          no agency and replace no license, and they are no legal advice. Entente is not a website
          of any government.
        </p>
      </div>
    </footer>
  );
}
