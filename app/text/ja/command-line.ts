import type { Text } from '../en/en.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `使い方: ${line}`,
  words: { profile: 'プロファイル', seconds: '秒数' },
  misspelled: (word, meant) => `「${word}」は Mai のコマンドではありません。「${meant}」のことですか？`,
  stillRunning: 'Mai はまだ実行中です。メニューから終了し、もう一度お試しください。',
  help: {
    intro: '「mai」で Mai を起動します。次のコマンドはウィンドウを開かずに終了します。',
    summaries: {
      ensure: 'AWS プロファイルのロールをアクティブにします。',
      quit: 'Mai を終了します。アップグレードの場合、アクティブなロールは残り、次の起動で継続します。',
      version: 'バージョンを表示します。',
      help: 'この一覧を表示します。',
    },
    more: '終了コード: 0 完了、1 未完了、2 コマンドの誤り。「--ensure」の他のコードは docs/tools.md にあります。',
  },
};
