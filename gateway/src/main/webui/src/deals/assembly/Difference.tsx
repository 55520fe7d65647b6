/** How a candidate differs from the best one; nothing where it does not. */
export function Difference({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <span className="difference">
      {words}
      <span className="sr-only"> compared with candidate 1</span>
    </span>
  );
}

/** Says of an offering that the best candidate has another one there. */
export function Differs() {
  return <span className="difference difference--other">Other than in 1</span>;
}
