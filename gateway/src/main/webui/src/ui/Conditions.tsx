interface ConditionsProps {
  conditions: readonly string[];
  /** Where those come from that were taken from the library, found again by their words. */
  citations?: readonly {
    text: string;
    condition: string;
    version: number;
    title: string;
    reference: string;
  }[];
}

/** What is asked of the parties, each with the version of the library's row that it is, and on what that rests. */
export function Conditions({ conditions, citations = [] }: ConditionsProps) {
  return (
    <ul className="plain-list">
      {conditions.map((condition) => {
        const source = citations.find(({ text }) => text === condition);
        return (
          <li key={condition}>
            {condition}
            {source && (
              <span className="listing__sub">
                {source.title}, {source.condition}/{source.version}: {source.reference}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
