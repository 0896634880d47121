package io.yunchou.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CursorTest {
    @Test
    void comesBackAsItWasWritten() {
        Cursor cursor = new Cursor("-name", "中文\nwith a break", 42);

        assertThat(Cursor.decoded(cursor.encoded(), "-name")).isEqualTo(cursor);
    }

    @Test
    void tellsAnEmptyValueFromAnEmptyText() {
        assertThat(Cursor.decoded(new Cursor("name", null, 1).encoded(), "name").value())
                .isNull();
        assertThat(Cursor.decoded(new Cursor("name", "", 1).encoded(), "name").value())
                .isEmpty();
    }

    @Test
    void isRefusedInAnotherOrder() {
        String ascending = new Cursor("name", "a", 1).encoded();

        assertThatThrownBy(() -> Cursor.decoded(ascending, "-name")).hasMessageContaining("first page");
    }

    @Test
    void isRefusedWhenGarbled() {
        assertThatThrownBy(() -> Cursor.decoded("%%%", "name")).hasMessageContaining("first page");
        assertThatThrownBy(() -> Cursor.decoded("YWJj", "name")).hasMessageContaining("first page");
    }
}
