package planted.engines;

import org.springframework.stereotype.Component;

@Component
class EngineThatKnowsSpring {}
