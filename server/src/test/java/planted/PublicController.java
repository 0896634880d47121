package planted;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {
    @Autowired
    private ObjectMapper mapper;

    ObjectMapper mapper() {
        return mapper;
    }
}
