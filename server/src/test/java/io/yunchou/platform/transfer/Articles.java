package io.yunchou.platform.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles in a table, as a module would keep its master data. */
@Component
class Articles implements MasterData<Article> {
    private final JdbcClient jdbc;

    Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void makeTable() {
        jdbc.sql("create schema if not exists transfer_test").update();
        jdbc.sql("""
                create table if not exists transfer_test.article (
                    code text primary key, name text not null, price numeric(19, 4))
                """).update();
        jdbc.sql("truncate transfer_test.article").update();
    }

    List<Article> all() {
        return jdbc.sql("select code, name, price from transfer_test.article order by code")
                .query(Articles::article)
                .list();
    }

    @Override
    public Class<Article> type() {
        return Article.class;
    }

    @Override
    public String code(Article article) {
        return article.code();
    }

    @Override
    public String codeField() {
        return "code";
    }

    @Override
    public Optional<Article> read(ImportRow row) {
        String code = row.text("code").orElse("");
        String name = row.text("name").orElse("");
        Article article = new Article(code, name, row.decimal("price").orElse(null));
        return row.bad() ? Optional.empty() : Optional.of(article);
    }

    @Override
    public Map<String, Article> find(Collection<String> codes) {
        return jdbc
                .sql("select code, name, price from transfer_test.article where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Articles::article)
                .stream()
                .collect(Collectors.toMap(Article::code, Function.identity()));
    }

    private static Article article(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Article(row.getString("code"), row.getString("name"), row.getBigDecimal("price"));
    }

    @Override
    public void insert(List<Article> articles) {
        articles.forEach(article -> jdbc.sql("insert into transfer_test.article (code, name, price) values (?, ?, ?)")
                .param(article.code())
                .param(article.name())
                .param(article.price())
                .update());
    }

    @Override
    public void change(List<Article> articles) {
        articles.forEach(article -> jdbc.sql("update transfer_test.article set name = ?, price = ? where code = ?")
                .param(article.name())
                .param(article.price())
                .param(article.code())
                .update());
    }

    @Override
    public void remove(List<Article> articles) {
        articles.forEach(article -> jdbc.sql("delete from transfer_test.article where code = ?")
                .param(article.code())
                .update());
    }

    @Override
    public void check(Map<Long, Article> articlesByRow, RowProblems problems) {
        articlesByRow.forEach((row, article) -> {
            if (article.name().equals("forbidden")) {
                problems.problem(row, "name", article.name(), "forbidden-name", "another name");
            }
        });
    }
}
