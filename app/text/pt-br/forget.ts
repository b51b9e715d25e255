import type { Text } from '../en/en.ts';

export const forget: Text['forget'] = {
  open: 'Esquecer este computador…',
  lead: 'O Mai remove deste computador tudo o que é dele e se encerra:',
  goes: [
    'suas empresas, com logins e cookies, contas e funções',
    'as chaves que ele gravou, nos arquivos da AWS e no chaveiro',
    'as cópias dos seus arquivos da AWS que ele guardou',
    'as configurações, a atividade e o registro dele',
    'o lugar dele entre os programas que abrem quando você entra no computador',
  ],
  stays: 'Todo o resto dos seus arquivos da AWS fica como está. Isso não pode ser desfeito.',
  yes: 'Esquecer tudo',
  no: 'Manter',
};
