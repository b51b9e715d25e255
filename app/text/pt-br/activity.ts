import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const activity: Text['activity'] = {
  title: 'Atividade',
  none: 'Nada ainda. Aqui você vê quais funções teve e o que falhou.',
  kept: 'Fica neste computador por 90 dias. Não contém chaves.',
  copy: 'Copiar como CSV',
  save: 'Salvar como CSV…',
  copied: 'Copiado.',
  columns: [
    'Início',
    'Chaves válidas até',
    'Fim',
    'Como terminou',
    'Pessoa',
    'Empresa',
    'Conta',
    'Número da conta',
    'Função',
    'Perfil',
    'Falha',
    'Referência',
  ],
  ends: { live: 'Ativa', stopped: 'Parada', expired: 'Expirada', unknown: 'Terminou com o Mai fechado' },
  span: (from, until) => `${from} – ${until}`,
  renewed: count => plural('pt-BR', count, { one: n => `renovada ${n} vez`, other: n => `renovada ${n} vezes` }),
  more: count =>
    plural('pt-BR', count, {
      one: n => `e mais ${n}, anterior, na tabela`,
      other: n => `e mais ${n}, anteriores, na tabela`,
    }),
  reference: reference => `Referência ${reference}`,
  fileName: 'mai-atividade.csv',
};
