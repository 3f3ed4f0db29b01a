import { type CheckName, type Outcome } from './report';

/** A text in both languages. */
export interface BothLanguages {
  readonly ja: string;
  readonly en: string;
}

const text = (ja: string, en: string): BothLanguages => ({ ja, en });

/** Outcomes as they are shown. */
export const OUTCOME_TEXT: Readonly<Record<Outcome, BothLanguages>> = {
  match: text('一致', 'match'),
  mismatch: text('不一致', 'mismatch'),
  unverifiable: text('検証不能', 'cannot be verified'),
  skipped: text('未実施', 'not made'),
};

/** Names of the checks as they are shown. */
export const CHECK_TEXT: Readonly<Record<CheckName, BothLanguages>> = {
  archive: text('ZIPの構造', 'Structure of the ZIP'),
  manifest: text('マニフェストの署名', 'Signature of the manifest'),
  files: text('各ファイルのSHA-256', 'SHA-256 of each file'),
  checkpoint: text('チェックポイントの署名', 'Signature of the checkpoint'),
  entries: text('台帳エントリーと包含証明', 'Ledger entries and their inclusion proofs'),
  consistency: text('前回のチェックポイントとの整合', 'Consistency with the earlier checkpoint'),
  anchors: text('外部タイムスタンプ', 'Outside time stamps'),
  contents: text('証跡の内容', 'Contents of the evidence'),
  figures: text('確定値の署名と入力', 'Frozen figures: signature and inputs'),
  approvals: text('承認者と作成者の別', 'Approver other than author'),
  restatements: text('訂正の連鎖', 'Chain of restatements'),
  form: text('開示様式のセル', 'Cells of the form'),
  recompute: text('確定値の再計算', 'Figures computed again'),
};

/** What a check can find, as it is shown. The item (file, entry, figure, cell) stands before it. */
export const FINDING_TEXT = {
  notReached: text('前の検査が成り立たないため、確かめられません。', 'Cannot be looked at, because a check before it failed.'),
  archiveDamaged: text('ZIPが壊れているか、複数の解釈ができる構造です。', 'The ZIP is damaged, or could be read in two ways.'),
  manifestUnreadable: text('マニフェストがないか、読めません。', 'The manifest is missing or cannot be read.'),
  manifestSignature: text('マニフェストの署名が正しくありません。', 'The signature of the manifest is not valid.'),
  fileMissing: text('マニフェストにあるファイルがありません。', 'The file is in the manifest but not in the package.'),
  fileExtra: text('マニフェストにないファイルがあります。', 'The file is in the package but not in the manifest.'),
  fileAltered: text('内容がマニフェストのSHA-256と一致しません。', 'The content does not have the SHA-256 of the manifest.'),
  fileLength: text('大きさがマニフェストと一致しません。', 'The size is not that of the manifest.'),
  fileUnreadable: text('ファイルを取り出せません。', 'The file cannot be unpacked.'),
  keyUnreadable: text('鍵を読めません。', 'The key cannot be read.'),
  bundledKeyOnly: text(
    '同梱の鍵で検証しました。分かるのはパッケージ内部の整合だけで、誰が作ったかは分かりません。事業者が別の経路で公開している鍵を指定してください。',
    'Checked by the key that came with the package. This shows only that the package fits together, not who made it. Give the key that the provider publishes elsewhere.',
  ),
  keyFollowed: text('指定の鍵の署名により引き継がれた鍵も、検証に使いました。', 'This key, too, was used: the key that was given signed that it follows.'),
  checkpointUnreadable: text('チェックポイントがないか、読めません。', 'The checkpoint is missing or cannot be read.'),
  checkpointSignature: text('チェックポイントに、検証に使った鍵の正しい署名がありません。', 'The checkpoint has no valid signature by the key that it was checked with.'),
  checkpointNotOfManifest: text('チェックポイントがマニフェストの記載と一致しません。', 'The checkpoint is not the one that the manifest names.'),
  entriesUnreadable: text('エントリーの一覧がないか、読めません。', 'The list of entries is missing or cannot be read.'),
  proofsUnreadable: text('証明がないか、読めません。', 'The proofs are missing or cannot be read.'),
  entryMalformed: text('エントリーが正規の形式ではありません。', 'The entry is not in canonical form.'),
  entryOrder: text('エントリーが番号順でないか、重複しています。', 'The entry stands twice or out of order.'),
  subjectTwice: text('同じ名前のエントリーが複数あります。', 'Two entries have this name.'),
  refLater: text('後のエントリーを参照しています。', 'It refers to an entry that is later than itself.'),
  proofMissing: text('包含証明がありません。', 'The inclusion proof is missing.'),
  proofExtra: text('対応するエントリーのない証明です。', 'The proof is of no entry in the package.'),
  proofWrong: text('台帳への包含を証明できません。エントリーまたは証明が変わっています。', 'Inclusion in the ledger is not shown: the entry or its proof was altered.'),
  earlierNotGiven: text('前回のチェックポイントが指定されていません。過去の書き換えや末尾の切り捨ては検出できません。', 'No earlier checkpoint was given: rewriting of the past and cutting of the tail go unnoticed.'),
  earlierUnreadable: text('指定された前回のチェックポイントを検証できません。', 'The earlier checkpoint that was given cannot be verified.'),
  earlierOtherOrigin: text('前回のチェックポイントは別の台帳のものです。', 'The earlier checkpoint is of another ledger.'),
  earlierLarger: text('前回のチェックポイントの方が大きく、台帳が短くなっているか、古いパッケージです。', 'The earlier checkpoint is larger: the ledger was cut, or the package is older.'),
  consistencyProofMissing: text('前回のチェックポイントからの整合証明が同梱されていません。', 'The package has no consistency proof from the earlier checkpoint.'),
  notConsistent: text('前回のチェックポイント以前の記録が書き換えられています。', 'What stood before the earlier checkpoint was rewritten.'),
  anchorNone: text('外部タイムスタンプはありません。', 'There are no outside time stamps.'),
  anchorUnreadable: text('タイムスタンプまたはそのチェックポイントを読めません。', 'The time stamp or its checkpoint cannot be read.'),
  anchorOther: text('タイムスタンプは別の内容に対するものです。', 'The time stamp is of something else.'),
  anchorNotConsistent: text('タイムスタンプの対象だったチェックポイントと整合しません。', 'The ledger is not consistent with the checkpoint that was stamped.'),
  anchorSeen: text(
    'この時刻までに台帳がこの状態だったことを示します。発行局の署名は openssl ts -verify で確認してください。',
    'Shows that the ledger stood so at this time at the latest. Check the authority\'s signature by openssl ts -verify.',
  ),
  contentErased: text('内容は保存期間満了などにより削除済みです(抹消の記録あり)。', 'The content was erased, and the ledger has a record of it.'),
  contentMissing: text('内容が同梱されておらず、抹消の記録もありません。', 'The content is not in the package, and the ledger has no record that it was erased.'),
  contentLength: text('内容の大きさがエントリーの記載と一致しません。', 'The content is not as long as the entry says.'),
  contentMisnamed: text('ファイル名が内容のSHA-256ではありません。', 'The name of the file is not the SHA-256 of its content.'),
  contentOfNothing: text('どのエントリーにも属さない内容です。', 'The content belongs to no entry.'),
  figureNone: text('確定値はありません。', 'There are no frozen figures.'),
  figureUnreadable: text('確定値の記載を読めません。', 'The statement of the figure cannot be read.'),
  figureSignature: text('確定値の署名が正しくないか、知られていない鍵によるものです。', 'The signature of the figure is not valid, or is by an unknown key.'),
  figureTwice: text('同じ名前の確定値が複数あります。', 'Two statements have this name.'),
  figureNotInLedger: text('この確定値は台帳に記録されていないか、記録と内容が異なります。', 'The ledger has no entry of this statement, or one of another content.'),
  inputsNotNamed: text('入力のエントリーが示されていません。', 'The entries that it was computed from are not named.'),
  inputMissing: text('入力のエントリーが同梱されていません。', 'An entry that it was computed from is not in the package.'),
  inputLater: text('確定より後のエントリーが入力になっています。', 'It claims an input that is later than itself.'),
  inputsCount: text('入力の件数が一致しません。', 'The number of inputs is not that of the statement.'),
  inputsRoot: text('入力のハッシュ(Merkleルート)が一致しません。', 'The root over the inputs is not that of the statement.'),
  approvalNone: text('承認の記録はありません。', 'There are no records of approval.'),
  approvalBySelf: text('作成者と承認者が同じです。', 'The approver is the author.'),
  approvalOfUnknown: text('承認の対象が同梱されておらず、作成者を確認できません。', 'What was approved is not in the package: its author is not known.'),
  restatementNone: text('訂正はありません。', 'There are no restatements.'),
  restatementOfUnknown: text('訂正元の確定値が台帳の記録として同梱されていません。', 'The figure that it replaces is not among the entries of the package.'),
  restatementOrder: text('訂正が訂正元の次の版ではありません。', 'The restatement is not the revision after the one that it replaces.'),
  restatementFork: text('同じ確定値が二度訂正されています。', 'One figure is replaced by two.'),
  restatementUnnamed: text('2版以降ですが、訂正元が示されていません。', 'It is a later revision, but does not say which one it replaces.'),
  formNone: text('開示様式は同梱されていません。', 'There is no form in the package.'),
  formUnreadable: text('セルの対応表または様式を読めません。', 'The map of cells or the form cannot be read.'),
  formNoReader: text('様式を読む機能がないため、セルを確認していません。', 'Cells were not checked, for want of a reader.'),
  cellOther: text('セルの内容が対応表と異なります。', 'The cell says something else than the map of cells.'),
  cellFigureMissing: text('セルが引用する確定値が同梱されていません。', 'The figure that the cell gives is not in the package.'),
  cellFigureOther: text('セルの数値が確定値と異なります。', 'The number in the cell is not that of the figure.'),
  recomputeNotAvailable: text('再計算の機能がないため、数値そのものは確かめていません。', 'The numbers themselves were not checked, for want of the computation.'),
  recomputeCannot: text('再計算できませんでした。', 'It could not be computed again.'),
  recomputeOther: text('再計算の結果が確定値と異なります。', 'Computed again, it comes to something else.'),
} as const satisfies Record<string, BothLanguages>;

/** Name of something that a check can find. */
export type FindingCode = keyof typeof FINDING_TEXT;

/** What an auditor may conclude from a report without mismatches, and what not. To be shown with every report. */
export const CONCLUSIONS: readonly BothLanguages[] = [
  text(
    '言えること:同梱のエントリーは、署名されたチェックポイントの台帳に、この内容と順序で含まれています。',
    'It can be said: the entries in the package are in the ledger of the signed checkpoint, with this content and in this order.',
  ),
  text(
    '言えること:前回のチェックポイントを指定した場合、それ以前の記録は書き換えられていません。',
    'It can be said: where an earlier checkpoint was given, nothing that stood before it was rewritten.',
  ),
  text(
    '言えること:確定値は、示された入力と計算式から再計算した値と同じです(再計算を行った場合)。',
    'It can be said: the frozen figures are what the named inputs and the formula come to (where they were computed again).',
  ),
  text(
    '言えないこと:同梱されたのが、そのサービスと期間に関する台帳の全エントリーであること。同梱されていないエントリーの有無は、エントリーの番号の欠けからは分かりません(他のサービスや期間の記録も同じ台帳にあります)。',
    'It cannot be said: that these are all entries of the ledger on the service and period. Gaps in the numbers do not tell: other services and periods share the ledger.',
  ),
  text(
    '言えないこと:記録される前の事実が正しいこと。監視先や申告が誤っていれば、台帳は誤りをそのまま保ちます。',
    'It cannot be said: that what was recorded is true. If a probe looked at the wrong place, the ledger keeps just that.',
  ),
  text(
    '言えないこと:最後の外部タイムスタンプより後の部分が切り捨てられていないこと。',
    'It cannot be said: that nothing was cut off after the last outside time stamp.',
  ),
  text(
    '言えないこと:承認の操作をしたのが本人であること。台帳が示すのは、その利用者として操作されたことだけです。',
    'It cannot be said: that the person approved in person. The ledger shows that it was done in that user\'s name.',
  ),
];
