-- A topic that is no longer used is disabled with a date, never deleted: old agendas keep it.
insert into topic (code, name_en, name_ru, name_kk, name_bg) values
    ('BILATERAL_RELATIONS', 'Bilateral relations', 'Двусторонние отношения', 'Екіжақты қатынастар', 'Двустранни отношения'),
    ('LEGAL_FRAMEWORK', 'Legal framework', 'Договорно-правовая база', 'Шарттық-құқықтық база', 'Договорно-правна база'),
    ('PARLIAMENTARY_COOPERATION', 'Inter-parliamentary cooperation', 'Межпарламентское сотрудничество', 'Парламентаралық ынтымақтастық', 'Междупарламентарно сътрудничество'),
    ('MULTILATERAL_COOPERATION', 'Cooperation in multilateral organisations', 'Взаимодействие в многосторонних организациях', 'Көпжақты ұйымдардағы өзара іс-қимыл', 'Взаимодействие в многостранните организации'),
    ('INTERNATIONAL_ISSUES', 'International issues', 'Международная повестка', 'Халықаралық мәселелер', 'Международни въпроси'),
    ('SECURITY', 'Security', 'Безопасность', 'Қауіпсіздік', 'Сигурност'),
    ('TRADE', 'Trade', 'Торговля', 'Сауда', 'Търговия'),
    ('INVESTMENT', 'Investment', 'Инвестиции', 'Инвестициялар', 'Инвестиции'),
    ('TRANSPORT_LOGISTICS', 'Transport and logistics', 'Транспорт и логистика', 'Көлік және логистика', 'Транспорт и логистика'),
    ('ENERGY', 'Energy', 'Энергетика', 'Энергетика', 'Енергетика'),
    ('TOURISM', 'Tourism', 'Туризм', 'Туризм', 'Туризъм'),
    ('TELECOMMUNICATIONS', 'Telecommunications', 'Телекоммуникации', 'Телекоммуникация', 'Телекомуникации'),
    ('AGRICULTURE', 'Agriculture', 'Сельское хозяйство', 'Ауыл шаруашылығы', 'Селско стопанство'),
    ('EDUCATION_SCIENCE', 'Education and science', 'Образование и наука', 'Білім және ғылым', 'Образование и наука'),
    ('CULTURE', 'Culture', 'Культура', 'Мәдениет', 'Култура'),
    ('CONSULAR', 'Consular matters', 'Консульские вопросы', 'Консулдық мәселелер', 'Консулски въпроси');
