import { MANIFEST_PAYLOAD_TYPE } from '@kaiji/ledger';
import type { TextsAbout } from './texts-about';

/** How to verify a package: with the program in it, and without any of ours. */
export const verifyMd = ({ verifierKey }: TextsAbout): string => `# 検証の手順

検証に使う鍵は、このパッケージからではなく、事業者が公開している場所（会社のウェブサイトや送付状）から入手してください。
同梱の鍵だけで検証した場合に分かるのは、パッケージの内部に矛盾がないことだけです。

このパッケージの鍵: \`${verifierKey}\`

## 1. 検証プログラムで（Node.js 20以上）
\`\`\`
node verify/kaiji-verify.mjs パッケージ.zip --key '公開されている鍵' --earlier 前回のcheckpoint.txt
\`\`\`
署名、全ファイルのSHA-256、台帳への包含、前回のチェックポイントとの整合、承認者と作成者の別、様式のセルを確かめ、
確定値を原データから計算し直します。終了コードは 0 一致、1 不一致、2 検証不能です。\`--json\` を付けるとJSONで出力します。
検証プログラム自体も、パッケージの外で入手したもの（\`kaiji verify\`）を使うとより確実です。

## 2. sha256sum と openssl だけで
ZIPを展開したフォルダーで実行します（\`kaiji.pem\` は事業者が公開している鍵。同梱の写しは \`verify/ledger-key.pem\`）。

マニフェストの署名:
\`\`\`
sed -n 's/.*"payload":"\\([^"]*\\)".*/\\1/p' manifest.dsse.json | base64 -d > /tmp/manifest.json
sed -n 's/.*"sig":"\\([^"]*\\)".*/\\1/p' manifest.dsse.json | base64 -d > /tmp/manifest.sig
{ printf 'DSSEv1 ${MANIFEST_PAYLOAD_TYPE.length} ${MANIFEST_PAYLOAD_TYPE} %d ' "$(wc -c < /tmp/manifest.json)"; cat /tmp/manifest.json; } > /tmp/manifest.pae
openssl pkeyutl -verify -pubin -inkey kaiji.pem -rawin -in /tmp/manifest.pae -sigfile /tmp/manifest.sig
\`\`\`

各ファイルのSHA-256:
\`\`\`
tr '{' '\\n' < /tmp/manifest.json | sed -n 's/.*"path":"\\([^"]*\\)","sha256":"\\([0-9a-f]*\\)".*/\\2  \\1/p' | sha256sum -c -
\`\`\`

チェックポイントの署名:
\`\`\`
sed '/^$/,$d' checkpoint.txt > /tmp/checkpoint
sed -n 's/^— [^ ]* //p' checkpoint.txt | base64 -d | tail -c 64 > /tmp/checkpoint.sig
openssl pkeyutl -verify -pubin -inkey kaiji.pem -rawin -in /tmp/checkpoint -sigfile /tmp/checkpoint.sig
\`\`\`

外部のタイムスタンプ（\`anchors/\` がある場合。\`tsa-ca.pem\` はタイムスタンプ局の証明書）:
\`\`\`
openssl ts -verify -in anchors/件数.tsr -data anchors/件数.txt -CAfile tsa-ca.pem
\`\`\`

## 3. 数値を別の道具で
\`segments/*.parquet\` はDuckDB、pandas、Sparkで読めます。例（DuckDB）:
\`\`\`
SELECT series, outcome, count(*) FROM 'segments/*.parquet' GROUP BY ALL ORDER BY ALL;
\`\`\`
`;
