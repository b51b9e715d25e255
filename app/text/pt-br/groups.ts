import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const groups: Text['groups'] = {
  heading: 'Grupos',
  roles: count => plural('pt-BR', count, { one: n => `${n} função`, other: n => `${n} funções` }),
  start: name => `Iniciar ${name}`,
  allActive: name => `Todas as funções de ${name} estão ativas`,
  edit: name => `Editar ${name}`,
  save: 'Salvar funções ativas como grupo…',
  newTitle: 'Novo grupo',
  lead: 'Um clique inicia todas as funções de um grupo, aqui e no menu do ícone.',
  name: 'Nome',
  nameHint: 'Por exemplo: Manhã.',
  choice: 'Funções',
  choiceHint: most => `Até ${most}: suas funções ativas e favoritas.`,
  saveYes: 'Salvar grupo',
  remove: 'Excluir grupo',
  confirm: {
    title: name => `${name} inclui produção`,
    question: 'Iniciar também estas funções?',
    yes: 'Iniciar todas',
    no: 'Cancelar',
    inMenu: count =>
      plural('pt-BR', count, {
        one: n => `Iniciar, com ${n} função em produção`,
        other: n => `Iniciar, com ${n} funções em produção`,
      }),
  },
};
