import type { Text } from '../en/en.ts';

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Dieser Link ist abgelaufen',
    text: 'Ein Konsolen-Link von Mai funktioniert einmal, 30 Sekunden lang. Öffnen Sie die Konsole in Mai erneut.',
  },
  unchecked: {
    title: 'Die Konsole kann hier nicht geöffnet werden',
    text: 'Mai konnte nicht bestätigen, dass dieser Browser Ihnen gehört. Wählen Sie in Mai „Link zur Konsole kopieren“ und fügen Sie den Link hier ein.',
  },
};
