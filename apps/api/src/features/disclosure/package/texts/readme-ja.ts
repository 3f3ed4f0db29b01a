import type { TextsAbout } from './texts-about';

/** What the package is, for whoever opens it first. */
export const readmeJa = ({ serviceName, serviceKey, periodText, date, checkpoint, files, figures }: TextsAbout): string => `# 根拠パッケージ

${serviceName}（${serviceKey}）の情報開示（${date} 現在、対象期間 ${periodText}）に記載した実績値の根拠一式です。
Kaijiの台帳に記録された証跡と、それが改変されていないことを第三者が確かめるための証明を収めています。

## 最初に見るもの
- \`index.html\`: ブラウザーで開く目次です。確定値、証跡の一覧、開示様式を検索できます（通信は行いません）。
- \`form/\`: 提出した様式（XLSX・PDF・CSV・JSON）。
- \`VERIFY.md\`: 検証の手順。\`sha256sum\` と \`openssl\` だけで行う方法も載せています。

## 確定値
${figures.map(({ title, value, name }) => `- ${title}: ${value}（\`${name}\`）`).join('\n')}

## 収めたファイル
| ファイル | 内容 |
|---|---|
| \`manifest.dsse.json\` | すべてのファイルのSHA-256。台帳の鍵で署名（DSSE、Ed25519） |
| \`checkpoint.txt\` | 台帳の状態（${checkpoint.size}件）。検証コード \`${checkpoint.root}\` |
| \`entries.ndjson\` | この開示に関わる台帳のエントリー。1行が1件で、署名対象のバイト列そのもの |
| \`proofs.json\` | エントリーが台帳に含まれること、台帳が追記だけで伸びてきたことの証明 |
| \`payloads.ndjson\` | 記録・サービス定義・算定方針の内容（計算の入力） |
| \`segments/*.parquet\` | 監視結果の原データ（UTCの1日ごと。DuckDBやpandasで読めます） |
| \`blobs/\` | 受信した原文。ファイル名はSHA-256。個人情報を含みうるものは先頭に16バイトの乱数（ソルト）が付きます |
| \`figures/*.dsse.json\` | 確定値の署名付き記載（in-toto） |
| \`anchors/\` | 外部のタイムスタンプ（ある場合） |
| \`verify/kaiji-verify.mjs\` | 検証プログラム（Node.js 20以上。通信しません） |

ファイルは全部で${files}個です。ZIPを展開して圧縮し直すと、検証プログラムでは開けません。受け取ったZIPのまま保管してください。

## 言えること・言えないこと
- 収めた証跡が、署名されたチェックポイントの台帳に、この内容で含まれていることを確かめられます。
- 確定値を原データから計算し直し、様式の記載と比べられます。
- 台帳にこれ以外の記録がないこと、監視そのものが正しかったことは、このパッケージだけでは言えません。
- 事業者がデータベースごと書き換えた場合は、以前に受け取ったチェックポイントとの比較で分かります。チェックポイントは必ず手元に保管してください。
`;
