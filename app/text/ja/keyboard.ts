import type { Text } from '../en/en.ts';

export const keyboard: Text['keyboard'] = {
  title: 'キーボード',
  open: 'キーボードショートカット',
  openHint: 'ここで使えるすべてのキーと、どこからでも Mai を開けるキーです。',
  inWindow: 'このウィンドウ',
  anywhere: 'どこからでも',
  what: {
    find: 'どこからでも、入力するだけで検索',
    move: 'ロールの間を移動',
    take: 'ロール、または最初に見つかったロールのキーを取得',
    options: 'ロールのすべての項目',
    settings: '設定',
    shortcuts: 'この一覧',
    back: 'キーの取得をキャンセル、または検索をクリアし、次に Mai を閉じる',
    openMai: 'Mai を開く',
  },
  keys: {
    Enter: 'Enter',
    Escape: 'Esc',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Space: 'Space',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Meta: 'Super',
  },
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    label: 'どこからでも Mai を開くキー',
    hint: '閉じるときにも使えます。ほかのプログラムは同じキーを使えなくなります。',
    none: 'なし',
    record: 'キーを選ぶ',
    again: '別のキーを選ぶ',
    recording: 'キーを押してください…',
    recordingHint:
      'Ctrl、Alt、Super のいずれかと、英字、数字、ファンクションキーの組み合わせです。Esc を押すと変更しません。',
    clear: '使わない',
  },
};
