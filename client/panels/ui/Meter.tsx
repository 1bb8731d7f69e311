type Props = {
  /** What is measured and how much, in words: "reads 2.6 of 4". The bar itself is a picture. */
  readonly text: string;
  readonly value: number;
  readonly max: number;
};

export function Meter({ text, value, max }: Props) {
  const share = max === 0 ? 0 : Math.max(0, Math.min(1, value / max));
  return (
    <div class="meter">
      <span class="visually-hidden">{text}</span>
      <i style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
