interface Drawn {
  readonly seed: string;
  readonly size: number;
  /** Of the population. */
  readonly sha256: string;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** How to draw a sample again without Kaiji: lines of a shell, where `population.txt` is. */
export const sampleProcedure = ({ seed, size, sha256 }: Drawn): string =>
  [
    '# 母集団が同じであることを確かめます(population.txt は母集団の一覧です)',
    `echo '${sha256}  population.txt' | sha256sum -c`,
    '# 監査人の番号・改行・件名を続けたもののSHA-256が小さい順に、指定の件数を取ります',
    `seed=${quoted(seed)}`,
    `while IFS= read -r subject; do printf '%s  %s\\n' "$(printf '%s\\n%s' "$seed" "$subject" | sha256sum | cut -c1-64)" "$subject"; done < population.txt | LC_ALL=C sort | head -n ${size}`,
  ].join('\n');
