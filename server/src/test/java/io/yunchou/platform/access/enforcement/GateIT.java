package io.yunchou.platform.access.enforcement;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.platform.access.Role;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class GateIT {
    @Autowired
    private MockMvc mvc;

    @Test
    void refusesWhoeverIsNotSignedIn() throws Exception {
        mvc.perform(get("/api/docs"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("access.not-signed-in"));
    }

    @Test
    void letsInWhoeverIsSignedInWhereThatIsEnough() throws Exception {
        mvc.perform(get("/api/docs").with(SignedIn.as(Role.SELLER))).andExpect(status().isOk());
    }

    @Test
    void healthIsOpen() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void unknownAddressesOfTheApiAreNotPages() throws Exception {
        mvc.perform(get("/api/no-such-module/things")).andExpect(status().isNotFound());
    }
}
